/** One plain line where a click did nothing: read out at once, in sight wherever the card is scrolled to. */
export function ProblemLine({ problem }: { problem: string | null }) {
  return (
    <div role="alert" class={problem ? 'vg-problem' : 'vg-hidden'}>
      {problem}
    </div>
  );
}
