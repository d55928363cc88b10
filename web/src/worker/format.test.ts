import { describe, expect, it } from "vitest";
import { otherForm } from "./format";

const of = (text: string) => otherForm(new TextEncoder().encode(text))?.message;

describe("a file that cannot be read", () => {
  it.each([
    ["a;b;c\n1;2;x\n", /semicolons\. Save it as comma-separated\.$/],
    ["\uFEFFa;b\r\n1,5;x\r\n2,5;y\r\n", /semicolons.*a point/],
    ['"a;z";b\n"1;2";x\n', /semicolons/],
    ["a\tb\n1\tx\n", /tabs/],
    ["\u0089PNG\r\n\u001a\n\0\0", /not a text file/],
    ["\u0001\u0002abcdef", /not a text file/],
  ])("%j is named", (text, says) => expect(of(text)).toMatch(says));

  it("in UTF-16 is called that", () =>
    expect(otherForm(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x2c, 0))?.message).toMatch(/UTF-16/));

  it.each(["", "age,sex,ill\n40,f,yes\n50,m\n", "age,note\n4,a;b\n", "a\n1\n", "a;b\n1\n"])(
    "%j is left to the reader",
    (t) => expect(of(t)).toBeUndefined(),
  );
});
