/**
 * The highest income, in cents per year and whole euro, at which an allowance that falls as income rises is still paid; -1 where it is
 * not paid at any income. Only inside the engine is a limit below 0.
 */
export function hoogsteInkomen(isPaid: (income: number) => boolean): number {
  if (!isPaid(0)) return -1;
  let paid = 0;
  let unpaid = 1_000_000;
  while (unpaid - paid > 1) {
    const middle = Math.floor((paid + unpaid) / 2);
    if (isPaid(middle * 100)) paid = middle;
    else unpaid = middle;
  }
  return paid * 100;
}
