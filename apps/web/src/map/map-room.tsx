export default function MapRoom() {
  return <main>map</main>;
}
