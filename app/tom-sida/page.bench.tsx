/** What npm run bench subtracts: a page of ours that has nothing in it. */
export default function Page() {
  return <p>Tom</p>;
}
