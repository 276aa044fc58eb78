/** Who a person is and what they may enter: accounts, coarse profiles, designations by portaria, API tokens (D11, D13). */
package org.vidamelhor.identidade.api;
