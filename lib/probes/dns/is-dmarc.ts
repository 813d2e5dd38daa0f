/** Whether a text is a DMARC record; what begins otherwise is looked past. https://www.rfc-editor.org/rfc/rfc7489#section-6.4 */
export const isDmarc = (text: string): boolean => /^v\s*=\s*DMARC1\s*(;|$)/.test(text);
