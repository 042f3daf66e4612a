/**
 * Names of columns from the names of their municipalities: the name itself where it is the only one, with a running number
 * where a municipality has several columns (鶴岡市（1）, 鶴岡市（2）). In the order given.
 */
export function nameColumns(municipalities: readonly string[]): readonly string[] {
  return municipalities.map((name, place) => {
    const count = municipalities.filter((other) => other === name).length;
    const number = municipalities.slice(0, place + 1).filter((other) => other === name).length;
    return count === 1 ? name : `${name}（${number}）`;
  });
}
