/** Calls `action` once `delay()` milliseconds have passed since the last call of the answer. */
export function onceQuiet(action: () => void, delay: () => number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, delay());
  };
}
