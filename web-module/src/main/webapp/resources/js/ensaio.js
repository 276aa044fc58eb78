// The clock of a rehearsal goes on while the page stands open.
(function () {
  "use strict";
  const escrita = new Intl.DateTimeFormat("pt-BR", { dateStyle: "short", timeStyle: "medium", timeZone: "America/Bahia" });
  const relogios = Array.from(document.querySelectorAll(".relogio-do-ensaio"));
  const aberta = Date.now();
  function mostrar() {
    relogios.forEach((relogio) => {
      const passados = (Date.now() - aberta) * Number(relogio.dataset.velocidade);
      relogio.textContent = escrita.format(new Date(Number(relogio.dataset.instante) + passados)).replace(",", "");
    });
  }
  mostrar();
  setInterval(mostrar, 1000);
})();
