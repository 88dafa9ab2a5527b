// React 19 sets properties and listens to events of custom elements by itself.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'knee-pain-guide';

function KneePain() {
  const [results, setResults] = useState(0);
  return (
    <>
      <knee-pain-guide region="us" clinicName="Harbour Physiotherapy" onkpg-result={() => setResults(results + 1)}>
        <p>Call 911 if you cannot breathe.</p>
      </knee-pain-guide>
      <output>{results}</output>
    </>
  );
}

createRoot(document.getElementById('app')).render(<KneePain />);
