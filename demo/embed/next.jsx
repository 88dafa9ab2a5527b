'use client';
// On a tag that the server has rendered, React sets neither properties nor listeners: names with hyphens, and an effect
// (https://github.com/facebook/react/issues/35446).
import { useEffect, useRef, useState } from 'react';
import 'knee-pain-guide';

export function KneePain() {
  const guide = useRef(null);
  const [results, setResults] = useState(0);
  useEffect(() => {
    const { current } = guide;
    const count = () => setResults((before) => before + 1);
    current.addEventListener('kpg-result', count);
    return () => current.removeEventListener('kpg-result', count);
  }, []);
  return (
    <>
      <knee-pain-guide ref={guide} region="us" clinic-name="Harbour Physiotherapy">
        <p>Call 911 if you cannot breathe.</p>
      </knee-pain-guide>
      <output>{results}</output>
    </>
  );
}
