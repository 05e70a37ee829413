import type { Command } from 'commander';
import type { AddOptions, ClaimOptions } from './decision-asked.ts';

interface Reason {
  readonly why: string;
}

const CLAIM = 'its id, or the beginning of it';

/** The option that every decision takes. */
export const withWhy = (command: Command): Command => command.requiredOption('--why <reason>', 'why');

const withClaimOptions = (command: Command): Command =>
  withWhy(command)
    .option('--kind <kind>', 'what sort of relation')
    .option('--source <actor>', 'who, by any of its names')
    .option('--new-source <name>', 'the same, of an actor that nobody knows yet')
    .option('--target <actor>', 'to whom')
    .option('--new-target <name>', 'the same, of an actor that nobody knows yet')
    .option('--low <probability>', 'how sure the words are: from')
    .option('--high <probability>', 'to')
    .option('--stance <stance>', 'affirms, wonders or doubts')
    .option('--date <edtf>', 'when it happened or held')
    .option('--of <type>', 'what is given, for support')
    .option('--said-by <name>', 'whom the document reports as saying so')
    .option('--theatre <name>', 'where it holds');

const addVerdict = (decide: Command, act: 'accept' | 'reject', description: string): void => {
  withWhy(decide.command(act))
    .description(description)
    .argument('<claim>', CLAIM)
    .action(async (claimId: string, { why }: Reason, command: Command) => {
      const { takeDecision } = await import('./take-decision.ts');
      await takeDecision(command, { act, claimId }, why);
    });
};

export const addDecide = (program: Command): void => {
  const decide = program
    .command('decide')
    .description('accept, reject or correct claims, or add one; every decision can be undone');
  addVerdict(decide, 'accept', 'the claim says what its sentence says');
  addVerdict(decide, 'reject', 'it does not: it is shown, and not weighed');

  withClaimOptions(decide.command('correct'))
    .description('what stands instead; the claim as it was read is kept beside it')
    .argument('<claim>', CLAIM)
    .option('--no-date', 'the sentence does not say when')
    .option('--no-said-by', 'the author says so himself')
    .option('--no-theatre', 'it is bound to no place')
    .action(async (claimId: string, options: ClaimOptions & Reason, command: Command) => {
      const { correctionAsked } = await import('./decision-asked.ts');
      const { takeDecision } = await import('./take-decision.ts');
      await takeDecision(command, correctionAsked(claimId, options), options.why);
    });

  withClaimOptions(decide.command('add'))
    .description('a claim that no reader found, on a sentence of a document')
    .argument('<document>', 'its file name or id')
    .requiredOption('--quote <words>', 'the sentence, letter for letter')
    .option('--begin <offset>', 'where the quote begins, if it stands there more than once')
    .option('--source-words <words>', 'the words of the quote that name the source')
    .option('--target-words <words>', 'the words of the quote that name the target')
    .option('--form <form>', 'state, change, event or forecast')
    .action(async (document: string, options: AddOptions & Reason, command: Command) => {
      const { claimAsked } = await import('./decision-asked.ts');
      const { takeDecision } = await import('./take-decision.ts');
      await takeDecision(command, claimAsked(document, options), options.why);
    });

  withWhy(decide.command('origin'))
    .description('whether claims go back to one witness, over what the program finds')
    .argument('<shared|apart>', 'they share a witness, or each has its own')
    .argument('<claim...>', CLAIM)
    .action(async (origin: string, claimIds: readonly string[], { why }: Reason, command: Command) => {
      const { originAsked } = await import('./decision-asked.ts');
      const { takeDecision } = await import('./take-decision.ts');
      await takeDecision(command, originAsked(origin, claimIds), why);
    });
};
