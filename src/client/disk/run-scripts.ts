/** Runs the scripts that a page names, in its order: `data-runs="Page CitedWorks"`. */
export function runScripts(scripts: Record<string, () => Promise<unknown>>): void {
  const names = document.currentScript?.dataset['runs']?.split(' ') ?? [];
  for (const name of names) void scripts[name]?.();
}
