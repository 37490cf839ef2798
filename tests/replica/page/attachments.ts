import type { Look } from './look.ts';
import { textsOf } from './texts.ts';

const isPicture = ({ type }: { readonly type: string }): boolean => /^(?:image|video)\//.test(type);

/** A button that opens the browser's file choice; what is chosen is sent at once. No picture is ever shown. */
export function attachButton({ h, options }: Look, sendPicture: () => void): HTMLElement {
  const input = h('input', {
    attrs: {
      type: 'file',
      accept: 'image/*,video/*',
      hidden: '',
      'aria-label': textsOf(options.lang).attach,
    },
    on: {
      change({ target }) {
        const chosen = target as HTMLInputElement;
        if ([...(chosen.files ?? [])].some(isPicture)) sendPicture();
        chosen.value = '';
      },
    },
  });
  const label = { type: 'button', 'aria-label': textsOf(options.lang).attach };
  return h(
    'div',
    { component: 'DivAttach' },
    input,
    h('button', { component: 'ButtonAttach', attrs: label, on: { click: () => input.click() } }, '+'),
  );
}

/** Pictures that are pasted into the composer or dropped on it are sent, as the page does it itself. */
export function takesPictures(composer: HTMLElement, sendPicture: () => void): void {
  const take = (event: Event, data: DataTransfer | null): void => {
    if (![...(data?.files ?? [])].some(isPicture)) return;
    event.preventDefault();
    sendPicture();
  };
  composer.addEventListener('paste', (event) => take(event, event.clipboardData));
  composer.addEventListener('dragover', (event) => event.preventDefault());
  composer.addEventListener('drop', (event) => take(event, event.dataTransfer));
}
