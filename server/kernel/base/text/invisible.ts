/**
 * What takes no room on the screen: zero-width and direction marks, soft hyphens, fillers, variation selectors. Two
 * texts that differ in these alone look the same to everybody but a computer.
 */
const invisible = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

/** The same but what makes one sign of several: joined emoji, and the old form of a character in a name. */
const stray =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D|(?![\u200D\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

export const withoutInvisible = (text: string): string => text.replace(invisible, '');

export const withoutStray = (text: string): string => text.replace(stray, '');
