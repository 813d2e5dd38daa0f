"use client";
import { useState } from "react";

export function Tick({ item, state }) {
  const [done, setDone] = useState(state === "done");
  const change = async () => {
    setDone(!done);
    await fetch(`/items/${item}`, { method: "POST", body: JSON.stringify({ done: !done }) });
  };
  return <input type="checkbox" checked={done} onChange={change} />;
}
