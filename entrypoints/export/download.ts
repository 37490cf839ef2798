import type { ExportedFile } from '../../components/export/export-state.ts';

/** Starts the download by itself: the user has asked for it with the click that opened this page. */
export function download({ href, name }: Pick<ExportedFile, 'href' | 'name'>): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}
