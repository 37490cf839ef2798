import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Window } from 'happy-dom';
import type { EvidenceFile, EvidenceOptions } from '../../../utils/evidence/index.ts';
import { buildEvidence } from '../../../utils/evidence/index.ts';
import type { LoggedConversation } from '../../../utils/model/index.ts';
import { EXPORTED_AT } from './sample-record.ts';

const SCHEMA = new URL('../../../utils/evidence/schema/evidence-v1.schema.json', import.meta.url);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')),
);

/** What of a document is against the published schema. */
export const schemaErrors = (document: unknown): string[] =>
  validate(document) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);

const textOf = (files: readonly EvidenceFile[], name: string): string => {
  const file = files.find((one) => one.name === name);
  if (!file) throw new Error(`no ${name}`);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
};

export async function exported(record: LoggedConversation, options: Partial<EvidenceOptions> = {}) {
  const files = await buildEvidence(record, { locale: 'fr', exportedAt: EXPORTED_AT, ...options });
  const html = textOf(files, 'transcript.html');
  const json = textOf(files, 'evidence.json');
  return { files, html, json, document: JSON.parse(json), readMe: textOf(files, 'READ-ME.txt') };
}

/** The transcript as a browser takes it, scripts off. */
export function pageOf(html: string) {
  const window = new Window({
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      enableJavaScriptEvaluation: false,
    },
  });
  window.document.write(html);
  return window.document;
}
