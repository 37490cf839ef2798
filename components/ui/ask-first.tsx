import { useEffect, useRef, useState } from 'preact/hooks';

interface AskFirstProps {
  readonly label: string;
  /** What a screen reader says instead of the label, where the label alone doesn't say which thing is meant. */
  readonly name?: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly failed: string;
  readonly onYes: () => Promise<void>;
}

type Step = 'idle' | 'asking' | 'working' | 'failed';

/** A button whose act can't be taken back: it asks in place, with the harmless answer focused. */
export function AskFirst({ label, name, question, yes, no, failed, onYes }: AskFirstProps) {
  const [step, setStep] = useState<Step>('idle');
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);

  useEffect(() => {
    if (step === 'asking') keep.current?.focus();
    else if (step !== 'working' && wasAsked.current) first.current?.focus();
    wasAsked.current = step === 'asking' || step === 'working';
  }, [step]);

  const act = () => {
    setStep('working');
    onYes().then(
      () => setStep('idle'),
      () => setStep('failed'),
    );
  };

  if (step === 'idle' || step === 'failed') {
    return (
      <span class="ask-first">
        <button ref={first} type="button" class="quiet" aria-label={name} onClick={() => setStep('asking')}>
          {label}
        </button>
        {step === 'failed' ? <span role="alert">{failed}</span> : null}
      </span>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't sit in the middle of a line of actions
    <span
      class="ask-first asking"
      role="group"
      aria-label={question}
      onKeyDown={(event) => event.key === 'Escape' && step === 'asking' && setStep('idle')}
    >
      <span class="question">{question}</span>
      <button ref={keep} type="button" disabled={step === 'working'} onClick={() => setStep('idle')}>
        {no}
      </button>
      <button type="button" class="final" disabled={step === 'working'} onClick={act}>
        {yes}
      </button>
    </span>
  );
}
