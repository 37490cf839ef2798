export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface RadioFieldProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | undefined;
  readonly onChoice: (value: Value) => void;
}

/** One question with its answers. Labels may be names out of a file: text of its own direction. */
export function RadioField<Value extends string>({
  name,
  legend,
  choices,
  chosen,
  onChoice,
}: RadioFieldProps<Value>) {
  return (
    <fieldset class="radio-field">
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoice(value)}
          />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
