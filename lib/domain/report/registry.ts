// Written by `npm run registries`. To add an entry, add a file.
import csv from "./formats/csv";
import json from "./formats/json";
import md from "./formats/md";

export const formats = { csv, json, md };
