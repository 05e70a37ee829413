/**
 * Control words of chat formats, which some servers obey inside a text: `<|im_start|>`, `[INST]`, `<<SYS>>`,
 * `<start_of_turn>`, `</s>`, `<tool_call>`, `<think>`.
 */
const CONTROL_WORDS =
  /[<[](?=[|｜]|\/?INST\]|<?\/?SYS>|\/?(?:s|bos|eos|unk|pad|start_of_turn|end_of_turn|think|tool_call|tool_response|function_call|system|assistant|user)>)/giu;

/** A text for a model with its control words broken up by a blank, so that they are words like any others. */
export const disarm = (text: string): string => text.replace(CONTROL_WORDS, '$& ');

/** How many control words a text holds. */
export const countControlWords = (text: string): number => text.match(CONTROL_WORDS)?.length ?? 0;
