import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, nothingVisible, plainText, quotedText, shortText } from "./text";

describe("members' text", () => {
  it.each([
    ["plain", "hospital 1", "hospital 1"],
    ["in other scripts", "بيانات المستشفى", "بيانات المستشفى"],
    ["with accents", "Köln, e\u0301te\u0301", "Köln, e\u0301te\u0301"],
    ["that turns the direction", "x\u202e)detsil( tsop\u202c", "x)detsil( tsop"],
    ["with isolates and marks of direction", "a\u2066b\u2067c\u2068d\u2069e\u200ef\u200fg\u061ch", "abcdefgh"],
    ["with nothing between letters", "pay\u200bpal\u200c\u200d\u2060\ufeff\u00ad", "paypal"],
    ["with controls", "a\u0000b\u0007\u001b[31mc\u0085d\u009f", "a b [31mc d"],
    ["of several lines", "first\n\n second\u2028third\tfourth", "first second third fourth"],
    ["with stacked marks", `Z${"\u0351".repeat(40)}a${"\u0489".repeat(9)}lgo`, "Z\u0351\u0351a\u0489\u0489lgo"],
    ["that marks what stands before it", "\u0336\u0336\u0336struck", "struck"],
    ["with half a character", "a\ud800b", "a\ufffdb"],
    ["of tags", "a\u{e0041}\u{e0042}", "a"],
  ])("%s", (_, given, want) => expect(cleanText(given)).toBe(want));

  it.each([
    "",
    " ",
    "\u200b\u200b",
    "\u3164",
    "\u2800\u2800",
    "\u00a0\u2003",
    "\u0301\u0301",
    "\u202e\u202c",
    "\u115f",
  ])("has a name even if nothing can be seen (%j)", (t) => expect(cleanText(t)).toBe(nothingVisible));

  it("never keeps what turns, hides or stacks, and is done after one pass", () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        "a",
        " ",
        "\n",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u0301",
        "\u0336",
        "\u0000",
        "ا",
        "\u{e0041}",
      ),
    });
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: "binary" })), (t) => {
        const c = cleanText(t);
        expect(c).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/);
        expect(c).not.toMatch(/[\p{Mn}\p{Me}]{3}/u);
        expect(c.trim()).not.toBe("");
        expect(cleanText(c)).toBe(c);
      }),
    );
  });

  it("is cut by characters, not inside of one", () => {
    expect(shortText("abc", 3)).toEqual({ text: "abc", cut: false });
    expect(shortText("abcd", 3)).toEqual({ text: "abc…", cut: true });
    expect(shortText("😀😀😀", 3)).toEqual({ text: "😀😀😀", cut: false });
    expect(shortText("😀😀😀😀", 3).text).toBe("😀😀😀…");
    expect(plainText("a".repeat(100_000), 5)).toBe("aaaaa…");
  });

  it("keeps its direction to itself inside a sentence", () => {
    expect(quotedText("x\u202ey")).toBe("“\u2068xy\u2069”");
  });
});
