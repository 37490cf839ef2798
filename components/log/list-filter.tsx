import { SelectField } from '../ui/select-field.tsx';
import { useTexts } from '../ui/texts.tsx';

/** What of the log is shown. */
export interface LogFilter {
  /** Part of a name or handle, in any case and with or without accents. */
  readonly name: string;
  readonly level: 'all' | 'danger' | 'warning';
}

export const NO_FILTER: LogFilter = { name: '', level: 'all' };

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether an entry of the log is one that is asked for. */
export function passes(
  { name, level }: LogFilter,
  entry: { readonly peerName: string; readonly peerHandle?: string; readonly level: string },
): boolean {
  if (level !== 'all' && entry.level !== level) return false;
  const wanted = plain(name).trim().replace(/^@/, '');
  return plain(`${entry.peerName}\n${entry.peerHandle ?? ''}`).includes(wanted);
}

interface ListFilterProps {
  readonly filter: LogFilter;
  readonly onFilter: (filter: LogFilter) => void;
}

export function ListFilter({ filter, onFilter }: ListFilterProps) {
  const { t } = useTexts();
  return (
    <search class="log-filter" aria-label={t('log.filter')}>
      <div class="select-field">
        <label for="log-filter-name">{t('log.filter.name')}</label>
        <input
          id="log-filter-name"
          type="search"
          autocomplete="off"
          value={filter.name}
          onInput={({ currentTarget }) => onFilter({ ...filter, name: currentTarget.value })}
        />
      </div>
      <SelectField
        label={t('log.filter.level')}
        value={filter.level}
        options={(['all', 'danger', 'warning'] as const).map((value) => ({
          value,
          label: value === 'all' ? t('log.filter.all') : t(`level.${value}`),
        }))}
        onChange={(value) =>
          onFilter({ ...filter, level: value === 'danger' || value === 'warning' ? value : 'all' })
        }
      />
    </search>
  );
}
