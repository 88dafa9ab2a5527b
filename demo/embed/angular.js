// Angular needs CUSTOM_ELEMENTS_SCHEMA, nothing else. Its command line compiles ahead and does without '@angular/compiler'.
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'knee-pain-guide';

@Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <knee-pain-guide region="nz" [clinicName]="clinic" (kpg-result)="results.set(results() + 1)">
      <p>Call 111 if you cannot breathe.</p>
    </knee-pain-guide>
    <output>{{ results() }}</output>
  `,
})
class KneePain {
  clinic = 'Harbour Physiotherapy';
  results = signal(0);
}

bootstrapApplication(KneePain);
