import { Option } from 'commander';

/** The `--format` option; its first choice is the default. */
export const formatOption = (...choices: readonly string[]): Option =>
  new Option('--format <format>', 'how to print it').choices(choices).default(choices[0]);
