/** The import rules of src/README.md. Stages in flow order; map, hypotheses, dynamics are siblings. */
const STAGES = ['documents', 'claims', 'ledger', 'relations', '(map|hypotheses|dynamics)', 'brief'];
const BASE = '(records|maths)';
/** Tests, and what only tests use, may read files and look inside: the rules are for what runs. */
const TESTS = '\\.(test|test-suite|test-process)\\.ts$';

const noStageLooksAhead = STAGES.slice(0, -1).map((stage, i) => ({
  name: `no-look-ahead-${i}`,
  comment: 'A stage imports records, maths and earlier stages only.',
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: { path: `^src/(${STAGES.slice(i + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...noStageLooksAhead,
    {
      name: 'base-stands-alone',
      comment: 'records and maths know nothing of the stages.',
      severity: 'error',
      from: { path: `^src/${BASE}/` },
      to: { path: '^src/', pathNot: `^src/${BASE}/` },
    },
    {
      name: 'no-sibling-imports',
      comment: 'map, hypotheses and dynamics never import each other.',
      severity: 'error',
      from: { path: '^src/(map|hypotheses|dynamics)/' },
      to: { path: '^src/(map|hypotheses|dynamics)/', pathNot: '^src/$1/' },
    },
    {
      name: 'stages-are-pure',
      comment: 'Only adapters touch Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/adapters/|${TESTS}` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'stages-know-no-adapter',
      comment: 'Disk, database, network and clock are handed in from outside.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/adapters/|${TESTS}` },
      to: { path: '^src/adapters/' },
    },
    {
      name: 'src-knows-no-app',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-stand-apart',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-knows-no-adapter',
      severity: 'error',
      from: { path: '^apps/web/src/' },
      to: { path: '^src/adapters/' },
    },
    {
      name: 'front-doors',
      comment: 'A folder of src is entered by its index.ts.',
      severity: 'error',
      from: { path: '^(?:src/adapters|src|apps)/([^/]+)/', pathNot: TESTS },
      to: {
        path: '^src/(?:adapters/)?[^/]+/[^/]+',
        pathNot: '^src/(?:adapters/)?[^/]+/index\\.ts$|^src/(?:adapters/)?$1/',
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan-dependencies',
      comment: 'Everything imported stands in package.json.',
      severity: 'error',
      from: { path: '^(src|apps)' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
