/**
 * A web address whose letters of other scripts can be read: `/wiki/%D0%9F…` becomes `/wiki/П…`. What
 * an address may not hold as it is, and what is no UTF-8, stays in code.
 */
export function readableAddress(address: string): string {
  return address.replace(/(?:%[89A-F][0-9A-F])+/gi, (code) => {
    try {
      const letters = decodeURIComponent(code);
      return /^[\p{L}\p{M}\p{N}]+$/u.test(letters) ? letters : code;
    } catch {
      return code;
    }
  });
}
