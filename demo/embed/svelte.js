// Svelte 5 sets properties and listens to events of custom elements by itself: see knee-pain.svelte.
import { mount } from 'svelte';
import KneePain from './knee-pain.svelte';

mount(KneePain, { target: document.getElementById('app') });
