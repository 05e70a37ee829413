export { type AskOptions, askEndpoint, type EndpointAsked } from './ask-endpoint.ts';
export { costOf, type Endpoint, isLocal, type Prices } from './endpoint.ts';
export { type KeptAnswers, keepAnswersIn } from './kept-answers.ts';
export type { Spent } from './spending.ts';
