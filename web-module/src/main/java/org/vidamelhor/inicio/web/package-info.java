/** The page after the sign-in: what waits for this person, out of every context; none of them knows it. */
package org.vidamelhor.inicio.web;
