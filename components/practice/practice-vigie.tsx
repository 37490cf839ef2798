import { useState } from 'preact/hooks';
import type { Acquaintance, Conversation } from '../../utils/model/index.ts';
import type { CallChoice } from '../card/call-now.tsx';
import card from '../card/card.css?inline';
import { Card } from '../card/card.tsx';
import content from '../card/content.css?inline';
import { mainTactic, reasonsOf } from '../card/reasons.ts';
import { situationOf } from '../card/situation.ts';
import mark from '../mark/mark.css?inline';
import { Mark } from '../mark/mark.tsx';
import { Panel } from '../mark/panel.tsx';
import controls from '../theme/controls.css?inline';
import { InShadow } from '../ui/in-shadow.tsx';
import { useTexts } from '../ui/texts.tsx';
import type { PracticeStep } from './practice-step.ts';

/** On a page there is room for all words of the mark. */
const UNCUT = '.vg-mark-words * { overflow: visible; white-space: normal; }';
const STYLES = [controls, card, content, mark, UNCUT].join('\n');
const nothing = (): void => {};

interface PracticeVigieProps {
  readonly step: PracticeStep;
  readonly calls: CallChoice;
  readonly onHelp: () => void;
  readonly onAdvice: () => void;
  readonly onLog: () => void;
}

const asMessages = (lines: PracticeStep['lines']): Conversation['messages'] =>
  lines.map((line, index) => ({ ...line, id: String(index), kind: 'text', readAt: 0 }));

/** The very mark and card of a chat. `keeping` is empty: nothing of the practice is kept. */
export function PracticeVigie({ step, calls, onHelp, onAdvice, onLog }: PracticeVigieProps) {
  const { t, locale } = useTexts();
  const { assessment, lines } = step;
  const { level } = assessment;
  const flagged = level === 'warning' || level === 'danger';
  const [open, setOpen] = useState(flagged);
  const [acquaintance, setAcquaintance] = useState<Acquaintance | null>(null);
  const tactic = mainTactic(assessment);
  const close = () => setOpen(false);
  return (
    <InShadow styles={STYLES}>
      <Mark
        state={level === 'none' ? 'reading' : level}
        detail={open ? null : flagged ? t('mark.reopen') : tactic && t(`tactic.${tactic}`)}
        compact={false}
        expanded={open}
        onToggle={() => setOpen(!open)}
        t={t}
      />
      <div style={{ marginBlockStart: '0.75rem' }}>
        {open && level === 'none' ? (
          <Panel
            state="reading"
            kept={false}
            trouble={null}
            problem={null}
            onClose={close}
            onLog={onLog}
            onHelp={onHelp}
            t={t}
          />
        ) : null}
        {open && level !== 'none' ? (
          <Card
            level={level}
            situation={situationOf(assessment)}
            reasons={reasonsOf(assessment, { kind: 'direct', messages: asMessages(lines) })}
            facts={assessment.facts.map(({ fact }) => fact)}
            betweenPeers={assessment.betweenPeers}
            request={false}
            ageFurtherUp={false}
            locale={locale}
            calls={calls}
            keeping={null}
            acquaintance={acquaintance}
            problem={null}
            onCollapse={close}
            onExport={nothing}
            onHelp={onHelp}
            onAcquaintance={setAcquaintance}
            onAdvice={onAdvice}
            t={t}
          />
        ) : null}
      </div>
    </InShadow>
  );
}
