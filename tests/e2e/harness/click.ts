import { type Cdp, TargetGoneError } from './cdp.ts';
import { until } from './wait.ts';

type Quad = readonly [number, number, number, number, number, number, number, number];

interface DomNode {
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function* below(node: DomNode): Generator<number> {
  yield node.backendNodeId;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* below(child);
}

async function middleOf(cdp: Cdp, backendNodeId: number): Promise<{ x: number; y: number }> {
  const { model } = (await cdp.send('DOM.getBoxModel', { backendNodeId })) as { model: { content: Quad } };
  const [left, top, , , right, bottom] = model.content;
  return { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) };
}

/** Throws when a click at this place would meet something that lies over the element. */
async function mustBeHit(cdp: Cdp, backendNodeId: number, place: { x: number; y: number }): Promise<void> {
  const { node } = (await cdp.send('DOM.describeNode', { backendNodeId, depth: -1, pierce: true })) as {
    node: DomNode;
  };
  const { cssVisualViewport } = (await cdp.send('Page.getLayoutMetrics')) as {
    cssVisualViewport: { pageX: number; pageY: number };
  };
  // Asked for by its place in the document, where the box and the mouse know places in the window.
  const hit = (await cdp.send('DOM.getNodeForLocation', {
    x: Math.round(place.x + cssVisualViewport.pageX),
    y: Math.round(place.y + cssVisualViewport.pageY),
  })) as { backendNodeId: number };
  if ([...below(node)].includes(hit.backendNodeId)) return;
  const { node: over } = (await cdp.send('DOM.describeNode', { backendNodeId: hit.backendNodeId })) as {
    node: DomNode & { nodeName: string; attributes?: string[] };
  };
  throw new Error(`at ${place.x},${place.y} lies ${over.nodeName} ${over.attributes?.join(' ') ?? ''}`);
}

/** Scrolls the element into view and clicks on its middle, once it stands still and nothing covers it. */
export async function clickOn(cdp: Cdp, backendNodeId: number, what: string): Promise<void> {
  let before = { x: -1, y: -1 };
  const place = await until(
    async () => {
      await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const now = await middleOf(cdp, backendNodeId);
      const still = now.x === before.x && now.y === before.y;
      before = now;
      if (!still) return null;
      await mustBeHit(cdp, backendNodeId, now);
      return now;
    },
    { what: `${what} to stand still and uncovered` },
  );
  const mouse = { ...place, button: 'left', clickCount: 1 };
  await cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
  await cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' }).catch((error: unknown) => {
    // The click closed the popup that it was in.
    if (!(error instanceof TargetGoneError)) throw error;
  });
}
