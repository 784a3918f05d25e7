// The order of the layers is set by the first file. Mantine's are layered, so that our own modules win by being outside
// every layer instead of by specificity.
import './base.css';
import './fonts.css';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import './mantine.css';
