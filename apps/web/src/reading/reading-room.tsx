export default function ReadingRoom() {
  return <main>reading</main>;
}
