import type { ComponentChildren } from 'preact';

/** The lighthouse and the page's title. */
export function PageHeader({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <header class="page-header">
      <img src="/icon/vigie.svg" alt="" width="40" height="40" />
      <h1>{title}</h1>
      {children}
    </header>
  );
}
