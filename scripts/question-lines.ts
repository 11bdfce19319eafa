import { createInterface } from 'node:readline';

/** Whoever answers, line by line: a person at a terminal, or a file of answers. */
export interface QuestionLines {
  /** Prints the prompt and waits for a line; nothing when there is no more. */
  next(prompt: string, complete: (typed: string) => string[]): Promise<string | undefined>;
  close(): void;
}

/** Reads answers; the tabulator completes the part after the last semicolon. */
export function openQuestionLines(): QuestionLines {
  let complete: (typed: string) => string[] = () => [];
  const waiting: ((line: string | undefined) => void)[] = [];
  const come: string[] = [];
  let isClosed = false;
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY && process.stdout.isTTY,
    completer: (line: string): [string[], string] => {
      const typed = /[^;]*$/.exec(line)?.[0].trimStart() ?? '';
      return [complete(typed).slice(0, mostCompletions), typed];
    },
  });
  lines.on('line', (line) => {
    const next = waiting.shift();
    if (next) next(line);
    else come.push(line);
  });
  lines.on('close', () => {
    isClosed = true;
    for (const next of waiting.splice(0)) next(undefined);
  });
  return {
    next: (prompt, completer) => {
      complete = completer;
      lines.setPrompt(prompt);
      if (!isClosed) lines.prompt();
      const [line] = come.splice(0, 1);
      if (line !== undefined || isClosed) return Promise.resolve(line);
      return new Promise((resolve) => waiting.push(resolve));
    },
    close: () => lines.close(),
  };
}

const mostCompletions = 20;
