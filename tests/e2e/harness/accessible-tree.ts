import type { Cdp } from './cdp.ts';

/** An element as assistive technology meets it; reaches into closed shadow roots. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** `expanded`, `pressed`, `level` … as the browser reports them. */
  readonly states: Readonly<Record<string, unknown>>;
  readonly children: AccessibleNode[];
  /** Handle for the DOM domain of the same session. */
  readonly backendNodeId: number;
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

function build(raw: RawNode, byId: ReadonlyMap<string, RawNode>): AccessibleNode[] {
  const children = (raw.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? build(child, byId) : [];
  });
  if (raw.ignored) return children;
  const states = Object.fromEntries((raw.properties ?? []).map(({ name, value }) => [name, value.value]));
  return [
    {
      role: raw.role?.value ?? '',
      name: raw.name?.value ?? '',
      states,
      children,
      backendNodeId: raw.backendDOMNodeId ?? 0,
    },
  ];
}

function treeOf(nodes: readonly RawNode[]): AccessibleNode[] {
  const root = nodes[0];
  return root ? build(root, new Map(nodes.map((node) => [node.nodeId, node]))) : [];
}

/** The tree of a page; nodes that assistive technology skips are left out. */
export async function accessibleTree(cdp: Cdp): Promise<AccessibleNode[]> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: readonly RawNode[] };
  return treeOf(nodes);
}

/** The tree below one element; costs nothing for the rest of a large page. */
export async function accessibleTreeBelow(cdp: Cdp, backendNodeId: number): Promise<AccessibleNode[]> {
  const { nodes } = (await cdp.send('Accessibility.queryAXTree', { backendNodeId })) as {
    nodes: readonly RawNode[];
  };
  return treeOf(nodes);
}

/** The node and all below it, in reading order. */
export function* walk(nodes: readonly AccessibleNode[]): Generator<AccessibleNode> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children);
  }
}

/** The first node of this role whose name is the text, or fits the pattern. */
export function findNode(
  nodes: readonly AccessibleNode[],
  role: string,
  name: string | RegExp,
): AccessibleNode | undefined {
  for (const node of walk(nodes)) {
    const fits = typeof name === 'string' ? node.name.trim() === name : name.test(node.name);
    if (node.role === role && fits) return node;
  }
  return undefined;
}

/** The words of a part of the tree, as they are read out. */
export function wordsOf(nodes: readonly AccessibleNode[]): string {
  return [...walk(nodes)]
    .filter((node) => node.role === 'StaticText')
    .map((node) => node.name)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
