/** Who may import whom (ARCHITECTURE.md, "Import directions"). A folder's index.ts is its public face. */
const FOLDERS = {
  model: [],
  browser: [],
  i18n: ['model'],
  help: ['model'],
  detection: ['model'],
  sites: ['model'],
  messaging: ['model', 'browser'],
  settings: ['model', 'browser'],
  log: ['model'],
  evidence: ['model', 'i18n'],
  archives: ['model'],
};

const onlyFolders = Object.entries(FOLDERS).map(([folder, allowed]) => ({
  name: `utils-${folder}`,
  comment: `utils/${folder} may import only: ${[folder, ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^utils/${folder}/` },
  to: {
    path: '^(utils|components|entrypoints|tests)/',
    pathNot: `^utils/(${[folder, ...allowed].join('|')})/`,
  },
}));

const publicFace = Object.keys(FOLDERS).map((folder) => ({
  name: `face-of-${folder}`,
  comment: `outside utils/${folder}, import its index.ts (its public face), not its inner files`,
  severity: 'error',
  from: { path: '^(entrypoints|components|utils)/', pathNot: `^utils/${folder}/` },
  to: {
    path: `^utils/${folder}/`,
    pathNot: [`^utils/${folder}/index\\.ts$`, `^utils/${folder}/[a-z-]+/index\\.ts$`],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...onlyFolders,
    ...publicFace,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      from: { path: '^(components|utils)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'components-are-presentational',
      comment: 'components take props and give callbacks: model, i18n and help only',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(utils|entrypoints)/', pathNot: '^utils/(model|i18n|help)/' },
    },
    {
      name: 'shipped-code-never-imports-tests',
      severity: 'error',
      from: { path: '^(components|utils|entrypoints)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'one-door-to-the-browser',
      comment: 'webextension-polyfill and wxt/browser only behind utils/browser',
      severity: 'error',
      from: { path: '^(components|utils|entrypoints)/', pathNot: '^utils/browser/' },
      to: { path: '(webextension-polyfill|wxt/dist/browser|@wxt-dev/browser)' },
    },
    {
      name: 'only-the-log-opens-databases',
      comment: "in a content script IndexedDB would be the page's own database",
      severity: 'error',
      from: { path: '^(components|utils|entrypoints)/', pathNot: '^utils/log/' },
      to: { path: 'node_modules/idb/' },
    },
    {
      name: 'no-zod-or-log-in-the-content-script',
      severity: 'error',
      from: { path: '^entrypoints/(chat\\.content/|moments/|structure\\.ts)' },
      to: { path: '(node_modules/(zod|idb|@hpke)/|^utils/(log|evidence|archives)/)', reachable: true },
    },
    {
      name: 'detection-is-pure',
      severity: 'error',
      from: { path: '^utils/detection/' },
      to: { path: 'node_modules/' },
    },
    { name: 'not-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.(css|json)(\\?inline)?$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
