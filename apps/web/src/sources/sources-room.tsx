import './sources.css';
import { useParams } from 'wouter';
import { AllSources } from './all-sources.tsx';
import { OneSource } from './one-source.tsx';

export default function SourcesRoom() {
  const { name } = useParams<{ name?: string }>();
  return name ? <OneSource key={name} name={decodeURIComponent(name)} /> : <AllSources />;
}
