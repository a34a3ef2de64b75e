import { render } from 'preact';
import './pages/pages.css';
import './shell/shell.css';
import { Shell } from './shell/shell.tsx';

const page = document.getElementById('page');
if (page) render(<Shell />, page);
