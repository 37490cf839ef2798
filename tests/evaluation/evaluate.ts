/**
 * npm run --silent evaluate -- DIR [--rules] [--mask-ages]
 * Figures for every *.jsonl in DIR (design.md, "Command contract"): a table by file, language and label, and one
 * pooled by language and label. --rules adds, by rule, in how many conversations of each group it was found (all,
 * warned ones). --mask-ages takes numbers that can be ages out of every text first. Never prints a message.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../utils/detection/index.ts';
import { Progress, sizeOf } from '../tools/progress.ts';
import { type ConversationLine, readConversations } from '../tools/read-conversations.ts';
import { Group } from './group.ts';
import { maskAges } from './mask-ages.ts';
import { RuleCounts } from './rule-counts.ts';
import { cellsOf, HEADINGS, markdown } from './table.ts';

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [directory, ...more] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = flags.filter((flag) => flag !== '--rules' && flag !== '--mask-ages');

type Names = readonly [file: string, language: string, label: string];

async function evaluate(folder: string): Promise<boolean> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const progress = new Progress(sizeOf(files.map((name) => join(folder, name))));
  const groups = new Map<string, { readonly names: Names; readonly group: Group }>();
  const rules = new RuleCounts();
  let bad = files.length === 0 ? 1 : 0;
  if (bad) process.stderr.write(`${folder}: no *.jsonl\n`);

  const groupOf = (names: Names): Group => {
    const key = names.join('\n');
    const known = groups.get(key) ?? { names, group: new Group() };
    groups.set(key, known);
    return known.group;
  };

  for (const file of files) {
    for await (const read of readConversations(join(folder, file), progress.onBytes)) {
      if ('problem' in read) {
        bad += 1;
        progress.end();
        process.stderr.write(`${file}: line ${read.line}: ${read.problem}\n`);
        continue;
      }
      const conversation = flags.includes('--mask-ages') ? masked(read.conversation) : read.conversation;
      const { language = '?', label = '?' } = conversation;
      const assessment = assess(conversation.messages);
      groupOf([file, language, label]).add(conversation, assessment);
      groupOf(['(all)', language, label]).add(conversation, assessment);
      rules.add(`${language} ${label}`, assessment);
    }
  }
  progress.end();

  const tables = [...groups.values()].sort((a, b) => order(a.names) - order(b.names));
  const rows = (pooled: boolean) =>
    tables
      .filter(({ names }) => (names[0] === '(all)') === pooled)
      .map(({ names, group }) => cellsOf(names, group));
  process.stdout.write(
    `${markdown(HEADINGS, rows(false))}\n\nPooled:\n\n${markdown(HEADINGS, rows(true))}\n`,
  );
  if (flags.includes('--rules')) process.stdout.write(`\n${rules.table()}\n`);
  return bad === 0;
}

const order = ([file]: Names): number => (file === '(all)' ? 1 : 0);

const masked = (conversation: ConversationLine): ConversationLine => ({
  ...conversation,
  messages: conversation.messages.map((message) => ({ ...message, text: maskAges(message.text) })),
});

if (directory === undefined || more.length > 0 || unknown.length > 0) {
  process.stderr.write('usage: npm run --silent evaluate -- DIR [--rules] [--mask-ages]\n');
  process.exitCode = 2;
} else if (!(await evaluate(directory))) process.exitCode = 1;
