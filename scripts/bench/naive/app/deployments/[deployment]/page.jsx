import { database } from "../../database";
import { Tick } from "../../tick";

export const dynamic = "force-dynamic";

export default async function Page({ params }) {
  const { deployment: id } = await params;
  const deployment = await database.deployment.findUniqueOrThrow({
    where: { id: Number(id) },
    include: { items: { orderBy: { position: "asc" } } },
  });
  return (
    <main>
      <h1>{deployment.name}</h1>
      <ul>
        {deployment.items.map((item) => (
          <li key={item.id}>
            <Tick item={item.id} state={item.state} /> <span>{item.text}</span> <small>{item.by}</small>{" "}
            <time>{item.at?.toISOString()}</time>
          </li>
        ))}
      </ul>
    </main>
  );
}
