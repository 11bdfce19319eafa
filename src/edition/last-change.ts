/** The moment of the latest change of any file, in UTC, to the second; nothing where no history is known. */
export function lastChange(history: ReadonlyMap<string, string>): string | undefined {
  const [last] = [...history.values()].map((date) => Date.parse(date)).sort((a, b) => b - a);
  return last === undefined ? undefined : `${new Date(last).toISOString().slice(0, 19)}Z`;
}
