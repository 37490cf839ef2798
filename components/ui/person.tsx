/** A name from a chat. It is data: a text node of its own direction, so that it can't disturb what stands around it. */
export function Person({ name, handle }: { name: string; handle?: string | undefined }) {
  return (
    <span class="person">
      <bdi>{name || (handle ? `@${handle}` : '…')}</bdi>
      {name && handle ? <bdi class="handle"> @{handle}</bdi> : null}
    </span>
  );
}
