import { z } from "zod";

/** The name of a secret of the system; its value is opened by the worker alone, at the moment it is sent. */
export const secretName = (title: string, description?: string) =>
  z
    .string()
    .min(1, "Choose a secret")
    .max(120)
    .meta({ title, secret: true, ...(description && { description }) });
