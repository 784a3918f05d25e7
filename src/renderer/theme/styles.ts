// Layered, so that our own modules win by being outside every layer instead of by specificity.
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import './fonts.css';
import './base.css';
