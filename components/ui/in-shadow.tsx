import { type ComponentChildren, Fragment, h, render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface InShadowProps {
  readonly styles: string;
  readonly children: ComponentChildren;
}

/** Shows its children out of reach of the page's styles, as they are in a chat. Colours and sizes come through. */
export function InShadow({ styles, children }: InShadowProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    let root = host.current.shadowRoot;
    if (!root) {
      root = host.current.attachShadow({ mode: 'open' });
      // Not an element: the pages' own CSP forbids styles in the text.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
    }
    render(h(Fragment, null, children), root);
  }, [styles, children]);
  useEffect(() => {
    const root = host.current?.shadowRoot;
    return () => {
      if (root) render(null, root);
    };
  }, []);
  return <div ref={host} />;
}
