/** Whether a line holds a blank to fill in: three underscores or more. */
export const hasBlank = (text: string): boolean => /_{3}/.test(text);
