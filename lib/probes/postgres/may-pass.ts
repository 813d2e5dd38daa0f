/** Whether what a SQLSTATE says may pass by itself: no connection or memory left, or the server starts or stops. */
export const mayPass = (code: string | undefined): boolean => /^(?:53|57P)/.test(code ?? "");
