import { useId } from 'preact/hooks';

interface ChoiceFieldProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly text: string }[];
  readonly onChange: (value: Value) => void;
}

/** A few choices, each with a sentence that says what it means. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choice-field">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label, text }) => (
        <div class="check-field" key={value}>
          <input
            id={`${id}-${value}`}
            type="radio"
            name={id}
            checked={value === props.value}
            aria-describedby={`${id}-${value}-text`}
            onChange={() => props.onChange(value)}
          />
          <label for={`${id}-${value}`}>{label}</label>
          <p id={`${id}-${value}-text`} class="soft">
            {text}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
