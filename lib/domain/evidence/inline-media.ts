const IMAGES = ["image/png", "image/jpeg", "image/webp", "image/gif"];

/** Whether a file of this media type may be shown in the page; every other one is only saved. */
export const isShownInline = (media: string): boolean => IMAGES.includes(media);
