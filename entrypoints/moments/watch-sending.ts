import { privateThingsIn } from '../../utils/detection/sending/index.ts';
import type { PauseKind } from '../../utils/model/index.ts';
import { attachesPicture, draftIn } from '../../utils/sites/draft/index.ts';
import type { ChatPlaces } from '../../utils/sites/index.ts';

const ATTACHING = ['change', 'paste', 'drop'] as const;
/** The page gets every event as if nobody had listened. */
const LISTEN = { capture: true, passive: true } as const;

export interface SendingWatch {
  /** Watches the writing area of this chat; null: nothing is watched. */
  follow(places: ChatPlaces | null): void;
}

/** The smallest box around all of the chat. */
function boxOf({ messages, composer }: ChatPlaces): Element | null {
  let box = composer;
  while (box && !box.contains(messages)) box = box.parentElement;
  return box;
}

/**
 * Tells what is about to be sent: looked for in the draft after it changed (once a frame), and in files that are chosen,
 * pasted or dropped. Nothing of the draft is kept.
 */
export function watchSending(
  window: Window & typeof globalThis,
  onKinds: (kinds: PauseKind[]) => void,
): SendingWatch {
  const { document } = window;
  let places: ChatPlaces | null = null;
  let frame: number | null = null;
  /** Pages keep the file input where they like; what was pressed before tells whose it is. */
  let pressedInChat = false;

  const look = (): void => {
    frame = null;
    if (places?.composer) onKinds([...privateThingsIn(draftIn(places.composer))]);
  };
  const soon = (): void => {
    frame ??= window.requestAnimationFrame(look);
  };
  const isInChat = (event: Event): boolean => {
    const target = event.composedPath()[0];
    return target instanceof window.Node && Boolean(places && boxOf(places)?.contains(target));
  };
  const onPress = (event: Event): void => {
    pressedInChat = isInChat(event);
  };
  const onAttach = (event: Event): void => {
    if ((isInChat(event) || (event.type === 'change' && pressedInChat)) && attachesPicture(event)) {
      onKinds(['picture']);
    }
  };
  // Rich editors draw what is typed themselves and let no input event through.
  const changes = new window.MutationObserver(soon);

  const stop = (): void => {
    changes.disconnect();
    document.removeEventListener('input', soon, LISTEN);
    document.removeEventListener('pointerdown', onPress, LISTEN);
    for (const type of ATTACHING) document.removeEventListener(type, onAttach, LISTEN);
    if (frame !== null) window.cancelAnimationFrame(frame);
    frame = null;
  };

  return {
    follow(next) {
      if (next?.composer === places?.composer && next?.messages === places?.messages) return;
      stop();
      places = next;
      if (!next?.composer) return;
      changes.observe(next.composer, { subtree: true, childList: true, characterData: true });
      document.addEventListener('input', soon, LISTEN);
      document.addEventListener('pointerdown', onPress, LISTEN);
      for (const type of ATTACHING) document.addEventListener(type, onAttach, LISTEN);
      soon();
    },
  };
}
