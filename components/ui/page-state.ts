import type { Settings } from '../../utils/model/index.ts';

/** What every page gets: the choices in force, and how to change them. */
export interface Chooser {
  readonly settings: Settings;
  /** ISO 3166-1 alpha-2: the country in force. */
  readonly country: string;
  /** What the choice `auto` stands for in this browser. */
  readonly automaticCountry: string;
  /** The last change could not be stored. */
  readonly settingsFailed: boolean;
  readonly onSettings: (patch: Partial<Settings>) => void;
}
